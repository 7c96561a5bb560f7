/** The languages of the form with which candidates write to the recruiter. */
import type {Catalogue} from '../catalogue.ts';
import {enMessage, type MessageTexts} from './en-message.ts';

export const messageTexts: Catalogue<MessageTexts> = {
  en: enMessage,
  others: {
    ar: () => import('./ar-message.ts'),
    cs: () => import('./cs-message.ts'),
    da: () => import('./da-message.ts'),
    de: () => import('./de-message.ts'),
    es: () => import('./es-message.ts'),
    fi: () => import('./fi-message.ts'),
    fr: () => import('./fr-message.ts'),
    he: () => import('./he-message.ts'),
    hi: () => import('./hi-message.ts'),
    it: () => import('./it-message.ts'),
    ja: () => import('./ja-message.ts'),
    ko: () => import('./ko-message.ts'),
    nl: () => import('./nl-message.ts'),
    pl: () => import('./pl-message.ts'),
    'pt-BR': () => import('./pt-BR-message.ts'),
    sv: () => import('./sv-message.ts'),
    tr: () => import('./tr-message.ts'),
    uk: () => import('./uk-message.ts'),
    'zh-Hans': () => import('./zh-Hans-message.ts'),
    'zh-Hant': () => import('./zh-Hant-message.ts'),
  },
};
