// A number is any count of characters from `]` on, which are its higher digits, and one before them that ends it. All are
// printable, and none has to be escaped between quotation marks. Most numbers are small, so most are one character.

const LAST = 40;
const HIGHER = 93;
const LAST_DIGITS = 52;
const HIGHER_DIGITS = 34;

/** Writes whole numbers of zero or more as text that `readNumbers` reads. */
export function writeNumbers(numbers: readonly number[]): string {
  return numbers.map(writeNumber).join('');
}

function writeNumber(number: number): string {
  let text = String.fromCharCode(LAST + (number % LAST_DIGITS));
  for (let rest = Math.floor(number / LAST_DIGITS); 0 < rest; rest = Math.floor(rest / HIGHER_DIGITS))
    text = String.fromCharCode(HIGHER + (rest % HIGHER_DIGITS)) + text;
  return text;
}

/** Reads what `writeNumbers` wrote. */
export function readNumbers(text: string): Int32Array {
  const numbers = new Int32Array(text.length);
  let count = 0;
  let higher = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (HIGHER <= code) higher = higher * HIGHER_DIGITS + code - HIGHER;
    else {
      numbers[count] = higher * LAST_DIGITS + code - LAST;
      count += 1;
      higher = 0;
    }
  }
  return numbers.slice(0, count);
}
