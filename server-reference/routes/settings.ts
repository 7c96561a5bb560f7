import {
  changeSettings as changeEndpoint,
  getSettings,
  previewSlots as previewEndpoint,
} from '../../src/contract/settings.ts';
import {changeSettings} from '../use-cases/change-settings.ts';
import {previewSlots} from '../use-cases/preview-slots.ts';
import {readSettings} from '../use-cases/read-settings.ts';
import {largeBody, route} from './call.ts';

export const settingsRoutes = [
  route(getSettings, ({ports, caller}) => readSettings(ports, caller)),
  route(changeEndpoint, ({ports, caller, body}) => changeSettings(ports, caller, body), {
    largestBody: largeBody,
  }),
  route(previewEndpoint, ({ports, caller, query}) => previewSlots(ports, caller, query)),
];
