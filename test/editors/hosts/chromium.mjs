// Chromium shows the editor. It is not an npm package here, so that no test downloads a browser.
import { existsSync } from 'node:fs';

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const howToGetChromium =
  'Chromium was not found. Install it (Debian: apt-get install chromium) or set CHROMIUM to its path.';

/** The path of a Chromium, or undefined where there is none. `CHROMIUM` in the environment wins. */
export function findChromium() {
  const chosen = process.env.CHROMIUM;
  return (chosen ? [chosen] : usualPlaces).find((path) => existsSync(path));
}

/** Options for Playwright's `chromium.launch`. Root may not use Chromium's sandbox; a container has little shared memory. */
export function launchOptions(executablePath) {
  return {
    executablePath,
    headless: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--no-first-run',
    ],
  };
}
