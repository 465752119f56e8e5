import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import encode, { init } from '@jsquash/jpeg/encode.js';

/** An EXIF record that says only how a picture is turned: 6, to the right by a quarter. */
const TURNED = Buffer.from('ffe1002245786966000049492a0008000000010012010300010000000600000000000000', 'hex');

/** A photograph as a telephone takes it: of the width and height in px, colours all over, and perhaps turned by its EXIF record. */
export const jpeg = async (width: number, height: number, isTurned = false): Promise<Buffer> => {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at++)
    data.set([(at % width) / (width / 255), at / width / (height / 255), (at * 7919) % 97, 255], at * 4);
  await init(new WebAssembly.Module(readFileSync(resolve('node_modules/@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm'))));
  const bytes = Buffer.from(await encode({ data, width, height, colorSpace: 'srgb' }));
  return isTurned ? Buffer.concat([bytes.subarray(0, 2), TURNED, bytes.subarray(2)]) : bytes;
};
