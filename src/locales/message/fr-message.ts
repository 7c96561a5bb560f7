/** French. */
import type {MessageTexts} from './en-message.ts';

export const fr: MessageTexts = {
  proposeHeading: name => `Proposer des créneaux à ${name}`,
  proposeText:
    'Indiquez jusqu’à trois créneaux, le meilleur d’abord. Ou écrivez simplement ce qui vous aiderait.',
  choice: number => `Choix ${number}`,
  date: 'Date',
  from: 'De',
  to: 'À',
  add: 'Ajouter un créneau',
  remove: number => `Retirer le choix ${number}`,
  text: 'Message',
  send: 'Envoyer',
  sending: 'Envoi…',
  sent: 'Votre message a été envoyé',
  answerTo: (name, email) => `${name} répondra à ${email}.`,
  answer: name => `${name} répondra par la même voie que votre invitation.`,
  tooMany: 'Vous avez déjà envoyé plusieurs messages. Rien n’est perdu\u202f; envoyez celui-ci plus tard.',
  faults: {
    empty: 'Écrivez quelque chose ou proposez un créneau.',
    date: 'Indiquez une date.',
    time: 'Indiquez les deux heures.',
    short: 'La fin doit être au moins 15 minutes après le début.',
    long: '12 heures au plus sont possibles.',
    past: 'Ce moment est passé.',
    skipped: 'Ce jour-là, on avance l’heure et celle-ci n’existe pas.',
  },
};
