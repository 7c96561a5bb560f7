/** Brazilian Portuguese. */
import type {MessageTexts} from './en-message.ts';

export const ptBR: MessageTexts = {
  proposeHeading: name => `Propor horários a ${name}`,
  proposeText: 'Indique até três horários, o melhor primeiro. Ou escreva apenas o que ajudaria.',
  choice: number => `Opção ${number}`,
  date: 'Data',
  from: 'Das',
  to: 'Até',
  add: 'Adicionar outro horário',
  remove: number => `Remover a opção ${number}`,
  text: 'Mensagem',
  send: 'Enviar',
  sending: 'Enviando…',
  sent: 'Sua mensagem foi enviada',
  answerTo: (name, email) => `${name} vai responder para ${email}.`,
  answer: name => `${name} vai responder pelo mesmo meio em que seu convite chegou.`,
  tooMany: 'Você já enviou várias mensagens. Nada se perde; envie esta mais tarde.',
  faults: {
    empty: 'Escreva algo ou proponha um horário.',
    date: 'Informe uma data.',
    time: 'Informe os dois horários.',
    short: 'O fim deve ser pelo menos 15 minutos depois do início.',
    long: 'Escolha no máximo 12 horas.',
    past: 'Este horário já passou.',
    skipped: 'Nesse dia o relógio é adiantado e este horário não existe.',
  },
};
