/** What the build made for pages (`dist/cdn`), under `/cdn`, for pages anywhere. */
import {hash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {extname, join} from 'node:path';
import {brotliCompress, constants} from 'node:zlib';
import {promisify} from 'node:util';
import {Hono} from 'hono';

const mediaTypes: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.json': 'application/json',
};

/** File names of a build: no dots that climb, no other characters. */
const safePath = /^(?:[\w-]+\/)*[\w.@-]+$/;

const compress = promisify(brotliCompress);
const asSmallAsCan = {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}};

interface BuiltFile {
  /** Of the plain bytes, quoted; weak, since it serves both encodings (RFC 9110 §8.8.3). */
  readonly etag: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly brotli: Uint8Array<ArrayBuffer>;
}

const read = async (path: string): Promise<BuiltFile | null> => {
  const plain = await readFile(path).catch(() => null);
  if (plain === null) return null;
  return {
    etag: `W/"${hash('sha256', plain, 'base64url').slice(0, 22)}"`,
    plain: new Uint8Array(plain),
    brotli: new Uint8Array(await compress(plain, asSmallAsCan)),
  };
};

/** Chunks are named by what is in them and never change; entry and languages keep their names. */
const caching = (path: string) =>
  path.startsWith('chunks/') ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate';

/** Serves the files of `folder`, compressed once and kept. */
export const builtFiles = (folder: string): Hono => {
  const kept = new Map<string, Promise<BuiltFile | null>>();
  return new Hono().get('/:path{.+}', async context => {
    const path = context.req.param('path');
    const mediaType = mediaTypes[extname(path)];
    if (!safePath.test(path) || mediaType === undefined) return context.notFound();
    const reading = kept.get(path) ?? read(join(folder, path));
    kept.set(path, reading);
    const file = await reading;
    if (file === null) {
      kept.delete(path);
      return context.notFound();
    }
    const headers = {
      ETag: file.etag,
      'Cache-Control': caching(path),
      Vary: 'Accept-Encoding',
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    };
    if (context.req.header('If-None-Match')?.includes(file.etag)) return context.body(null, 304, headers);
    const small = /\bbr\b/.test(context.req.header('Accept-Encoding') ?? '');
    return context.body(small ? file.brotli : file.plain, 200, {
      ...headers,
      'Content-Type': mediaType,
      ...(small && {'Content-Encoding': 'br'}),
    });
  });
};
