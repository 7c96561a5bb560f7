/** In which region of the world people look for a zone; its name comes from the engine, by UN M49 or ISO 3166 code. */

const ofArea: Readonly<Record<string, string>> = {
  Africa: '002',
  America: '019',
  Antarctica: 'AQ',
  Arctic: '150',
  Asia: '142',
  Atlantic: '150',
  Australia: '009',
  Europe: '150',
  Indian: '002',
  Pacific: '009',
};

/** Islands that lie elsewhere than most of their ocean. */
const ofIsland: Readonly<Record<string, string>> = {
  'Atlantic/Bermuda': '019',
  'Atlantic/Cape_Verde': '002',
  'Atlantic/South_Georgia': '019',
  'Atlantic/St_Helena': '002',
  'Atlantic/Stanley': '019',
  'Indian/Chagos': '142',
  'Indian/Christmas': '009',
  'Indian/Cocos': '009',
  'Indian/Maldives': '142',
};

/** Empty for UTC, which is nowhere. */
export const regionOf = (timeZone: string): string =>
  ofIsland[timeZone] ?? ofArea[timeZone.split('/')[0] ?? ''] ?? '';
