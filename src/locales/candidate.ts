/** The languages of the candidate's elements. */
import type {Catalogue} from './catalogue.ts';
import {en, type Messages} from './en.ts';

export const candidateMessages: Catalogue<Messages> = {
  en,
  others: {
    cs: async () => (await import('./cs.ts')).cs,
    da: async () => (await import('./da.ts')).da,
    de: async () => (await import('./de.ts')).de,
    es: async () => (await import('./es.ts')).es,
    fr: async () => (await import('./fr.ts')).fr,
    it: async () => (await import('./it.ts')).it,
    nl: async () => (await import('./nl.ts')).nl,
    pl: async () => (await import('./pl.ts')).pl,
    'pt-BR': async () => (await import('./pt-BR.ts')).ptBR,
    sv: async () => (await import('./sv.ts')).sv,
  },
};
