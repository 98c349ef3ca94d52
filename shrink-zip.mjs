// Packs the entries of a zip archive anew with Zopfli, which finds smaller deflate streams than zlib and takes seconds for it.
// Any program that reads zip archives reads them.
import { readFileSync, writeFileSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';
import zopfli from '@gfx/zopfli';

const DEFLATED = 8;
const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];

/**
 * Rewrites the archive at `path`; an entry that would not become smaller keeps its stream. Not for archives above 4 GB or with a comment.
 * @param shorten what is to be packed in place of the contents of an entry, by its name
 */
export async function shrinkZip(path, shorten) {
  const old = readFileSync(path);
  const end = old.length - 22;
  if (old.readUInt32LE(end) !== END) throw new Error(`${path} is no zip archive without a comment`);
  const bodies = [];
  const directory = [];
  let offset = 0;
  let at = old.readUInt32LE(end + 16);
  for (let count = old.readUInt16LE(end + 10); 0 < count; count -= 1) {
    if (old.readUInt32LE(at) !== CENTRAL) throw new Error(`${path}: its directory is damaged`);
    const length = 46 + old.readUInt16LE(at + 28) + old.readUInt16LE(at + 30) + old.readUInt16LE(at + 32);
    const entry = Buffer.from(old.subarray(at, at + length));
    const name = entry.subarray(46, 46 + entry.readUInt16LE(28));
    const { stream, contents } = await smallerStream(old, entry, (it) => shorten(name.toString(), it));
    // The checksum and the sizes are known now, so none needs to follow behind the stream.
    entry.writeUInt16LE(entry.readUInt16LE(8) & ~8, 8);
    entry.writeUInt32LE(crc32(contents), 16);
    entry.writeUInt32LE(stream.length, 20);
    entry.writeUInt32LE(contents.length, 24);
    entry.writeUInt32LE(offset, 42);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(LOCAL, 0);
    // Version, flags, method, time, date, checksum and both sizes stand in the same order in either header.
    entry.copy(header, 4, 6, 28);
    header.writeUInt16LE(name.length, 26);
    bodies.push(header, name, stream);
    offset += header.length + name.length + stream.length;
    directory.push(entry);
    at += length;
  }
  const entries = Buffer.concat(directory);
  const last = Buffer.from(old.subarray(end));
  last.writeUInt32LE(entries.length, 12);
  last.writeUInt32LE(offset, 16);
  writeFileSync(path, Buffer.concat([...bodies, entries, last]));
}

async function smallerStream(zip, entry, shorten) {
  const local = entry.readUInt32LE(42);
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const own = zip.subarray(start, start + entry.readUInt32LE(20));
  if (entry.readUInt16LE(10) !== DEFLATED) return { stream: own, contents: own };
  const whole = inflateRawSync(own);
  const contents = shorten(whole);
  const small = Buffer.from(await zopfli.deflateAsync(contents, { numiterations: 15, blocksplittingmax: 0 }));
  return contents !== whole || small.length < own.length ? { stream: small, contents } : { stream: own, contents };
}
