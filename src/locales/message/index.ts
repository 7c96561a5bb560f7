/** The languages of the form with which candidates write to the recruiter. */
import type {Catalogue} from '../catalogue.ts';
import {enMessage, type MessageTexts} from './en-message.ts';

export const messageTexts: Catalogue<MessageTexts> = {
  en: enMessage,
  others: {
    ar: async () => (await import('./ar-message.ts')).ar,
    cs: async () => (await import('./cs-message.ts')).cs,
    da: async () => (await import('./da-message.ts')).da,
    de: async () => (await import('./de-message.ts')).de,
    es: async () => (await import('./es-message.ts')).es,
    fi: async () => (await import('./fi-message.ts')).fi,
    fr: async () => (await import('./fr-message.ts')).fr,
    he: async () => (await import('./he-message.ts')).he,
    hi: async () => (await import('./hi-message.ts')).hi,
    it: async () => (await import('./it-message.ts')).it,
    ja: async () => (await import('./ja-message.ts')).ja,
    ko: async () => (await import('./ko-message.ts')).ko,
    nl: async () => (await import('./nl-message.ts')).nl,
    pl: async () => (await import('./pl-message.ts')).pl,
    'pt-BR': async () => (await import('./pt-BR-message.ts')).ptBR,
    sv: async () => (await import('./sv-message.ts')).sv,
    tr: async () => (await import('./tr-message.ts')).tr,
    uk: async () => (await import('./uk-message.ts')).uk,
    'zh-Hans': async () => (await import('./zh-Hans-message.ts')).zhHans,
    'zh-Hant': async () => (await import('./zh-Hant-message.ts')).zhHant,
  },
};
