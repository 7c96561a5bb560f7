/** A photo or a logo under its random address. */
import type {Ports} from './ports.ts';
import {Refusal} from './refusal.ts';

export const readImage = async (
  ports: Ports,
  imageId: string,
): Promise<{mediaType: string; bytes: Uint8Array}> => {
  const [image] = await ports.database.query<{mediaType: string; bytes: Uint8Array}>(
    'select media_type as "mediaType", bytes from images where id = $1',
    [imageId],
  );
  if (!image) throw new Refusal('not-found', 'There is no such image.');
  return image;
};
