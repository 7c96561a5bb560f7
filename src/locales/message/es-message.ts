/** Spanish. */
import type {MessageTexts} from './en-message.ts';

export const es: MessageTexts = {
  proposeHeading: name => `Proponer horas a ${name}`,
  proposeText: 'Indica hasta tres horas, la mejor primero. O escribe simplemente qué te ayudaría.',
  choice: number => `Opción ${number}`,
  date: 'Fecha',
  from: 'Desde',
  to: 'Hasta',
  add: 'Añadir otra hora',
  remove: number => `Quitar la opción ${number}`,
  text: 'Mensaje',
  send: 'Enviar',
  sending: 'Enviando…',
  sent: 'Tu mensaje se ha enviado',
  answerTo: (name, email) => `${name} responderá a ${email}.`,
  answer: name => `${name} responderá por la misma vía que tu invitación.`,
  tooMany: 'Ya has enviado varios mensajes. No se pierde nada; envía este más tarde.',
  faults: {
    empty: 'Escribe algo o propón una hora.',
    date: 'Indica una fecha.',
    time: 'Indica las dos horas.',
    short: 'Debe terminar al menos 15 minutos después de empezar.',
    long: 'Puede durar 12 horas como máximo.',
    past: 'Esa hora ya ha pasado.',
    skipped: 'Ese día se adelanta el reloj y esa hora no existe.',
  },
};
