/** Japanese. */
import type {MessageTexts} from './en-message.ts';

export const ja: MessageTexts = {
  proposeHeading: name => `${name}さんに候補日時を提案`,
  proposeText: 'ご希望の順に3つまでご提案いただけます。ご要望を書くだけでもかまいません。',
  choice: number => `候補${number}`,
  date: '日付',
  from: '開始',
  to: '終了',
  add: '候補を追加',
  remove: number => `候補${number}を削除`,
  text: 'メッセージ',
  send: '送信',
  sending: '送信しています…',
  sent: 'メッセージを送信しました',
  answerTo: (name, email) => `${name}さんからの返信は${email}に届きます。`,
  answer: name => `${name}さんからの返信は、招待が届いたのと同じ方法で届きます。`,
  tooMany: 'すでに複数のメッセージを送信しています。内容は保存されていますので、後ほど送信してください。',
  faults: {
    empty: 'メッセージを入力するか、日時を提案してください。',
    date: '日付を入力してください。',
    time: '開始と終了の時刻を入力してください。',
    short: '終了は開始の15分以上後にしてください。',
    long: '12時間以内にしてください。',
    past: 'この日時は過ぎています。',
    skipped: 'その日は時計が進められるため、この時刻は存在しません。',
  },
};
