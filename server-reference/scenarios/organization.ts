/** Northwind, the organization of every scenario. */
import type {Policy} from '../../src/contract/settings.ts';
import {apiKeyHash} from '../use-cases/identify.ts';
import {newId} from '../use-cases/ids.ts';
import type {Ground} from './scenario.ts';
import {monogram} from './monogram.ts';

export const openPolicy: Policy = {
  minimumNoticeMinutes: 0,
  sameDay: false,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  slotIntervalMinutes: null,
  dailyCap: null,
  weeklyCap: null,
  horizonDays: null,
};

const presetNotes = ['Excited about the opportunity!', 'Thanks, looking forward to talking with you.'];

/** Stores an image under a random address and gives its id. */
export const writeImage = async (
  {database}: Ground,
  organizationId: string,
  svg: string,
): Promise<string> => {
  const id = newId('img');
  await database.query(
    `insert into images (id, organization_id, media_type, bytes) values ($1, $2, 'image/svg+xml', decode($3, 'hex'))`,
    [id, organizationId, new TextEncoder().encode(svg).toHex()],
  );
  return id;
};

export interface WrittenOrganization {
  readonly organizationId: string;
  readonly apiKey: string;
}

/** `origins`: pages elsewhere that may call the server for this organization. */
export const writeOrganization = async (
  ground: Ground,
  origins: readonly string[] = [],
): Promise<WrittenOrganization> => {
  const {database} = ground;
  const organizationId = newId('org');
  const apiKey = newId('key');
  await database.query(
    `insert into organizations (id, name, industry, size, page_url, contact_name, contact_email, allowed_origins,
       policy, preset_notes, conference_providers)
     values ($1, 'Northwind', 'Chemicals', '201–500 employees', 'https://northwind.example/careers',
       'Northwind Talent Team', 'talent@northwind.example', $2, $3::jsonb, $4::jsonb, $5)`,
    [
      organizationId,
      [...origins],
      JSON.stringify({...openPolicy, sameDay: false}),
      JSON.stringify(presetNotes),
      ['demo-room', 'personal-room'],
    ],
  );
  const logo = await writeImage(ground, organizationId, monogram('N', {hue: 205, round: false}));
  await database.query('update organizations set logo_image_id = $2 where id = $1', [organizationId, logo]);
  await database.query(
    `insert into api_keys (organization_id, id, hash) values ($1, $2, decode($3, 'hex'))`,
    [organizationId, newId('key'), await apiKeyHash(apiKey)],
  );
  return {organizationId, apiKey};
};
