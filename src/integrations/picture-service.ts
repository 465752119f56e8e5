import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import decodeJpeg, { init as initJpeg } from '@jsquash/jpeg/decode.js';
import decodePng, { init as initPng } from '@jsquash/png/decode.js';
import resize, { initResize } from '@jsquash/resize';
import encodeWebp, { init as initWebpEncoder } from '@jsquash/webp/encode.js';
import decodeWebp, { init as initWebpDecoder } from '@jsquash/webp/decode.js';
import type { LocalImageService } from 'astro';
import { baseService } from 'astro/assets';

/** What the codecs read and write: four bytes a pixel, red, green, blue and how opaque it is. */
interface Pixels {
  data: Uint8ClampedArray<ArrayBuffer>;
  width: number;
  height: number;
}

const QUALITY = 80;

/** A constructor, as the codecs want it, of what only browsers have. */
function ImageOf(data: Pixels['data'], width: number, height: number): Pixels {
  return { data, width, height };
}

/** The codecs are WebAssembly, which a browser would load by address; Node reads the files. */
const ready = async (): Promise<void> => {
  Object.assign(globalThis, { ImageData: Reflect.get(globalThis, 'ImageData') ?? ImageOf });
  const require = createRequire(join(process.cwd(), 'package.json'));
  const code = (path: string) => new WebAssembly.Module(readFileSync(require.resolve(path)));
  await initJpeg(code('@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm'));
  await initPng(code('@jsquash/png/codec/pkg/squoosh_png_bg.wasm'));
  await initWebpDecoder(code('@jsquash/webp/codec/dec/webp_dec.wasm'));
  await initWebpEncoder(code('@jsquash/webp/codec/enc/webp_enc_simd.wasm'));
  await initResize(code('@jsquash/resize/lib/resize/pkg/squoosh_resize_bg.wasm'));
};
let started: Promise<void> | undefined;

const decoded = (bytes: Uint8Array): Promise<Pixels> => {
  const buffer = new Uint8Array(bytes).buffer;
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return decodeJpeg(buffer, { preserveOrientation: true });
  return bytes[0] === 0x89 ? decodePng(buffer) : decodeWebp(buffer);
};

/**
 * Astro's image service without sharp, whose library is under LGPL-3.0: JPEG, PNG and WebP become WebP of the width that is asked for, by
 * codecs in WebAssembly, which give the same bytes on every machine and cannot reach outside of their memory.
 */
const service: LocalImageService = {
  ...baseService,
  async transform(bytes, asked) {
    const { src, width = 0, height = 0 } = asked as { src: unknown; width?: number; height?: number };
    await (started ??= ready());
    const whole = await decoded(bytes).catch((error: unknown) => {
      throw new Error(`The picture ${String(src)} cannot be read: save it again as JPEG, PNG or WebP.`, { cause: error });
    });
    const size = { width: Math.round(width), height: Math.round(height || (width * whole.height) / whole.width) };
    const sized = size.width > 0 && size.width < whole.width ? await resize(whole as ImageData, size) : (whole as ImageData);
    return { data: new Uint8Array(await encodeWebp(sized, { quality: QUALITY })), format: 'webp' };
  },
};
export default service;
