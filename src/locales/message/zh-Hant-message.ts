/** Traditional Chinese. */
import type {MessageTexts} from './en-message.ts';

export const zhHant: MessageTexts = {
  proposeHeading: name => `向${name}提議時段`,
  proposeText: '最多可填寫三個時段，首選放在最前。也可以只寫下您的需求。',
  choice: number => `選項 ${number}`,
  date: '日期',
  from: '開始',
  to: '結束',
  add: '再新增一個時段',
  remove: number => `移除選項 ${number}`,
  text: '留言',
  send: '傳送',
  sending: '正在傳送…',
  sent: '您的留言已送出',
  answerTo: (name, email) => `${name}會回覆至 ${email}。`,
  answer: name => `${name}會依您收到邀請的方式回覆。`,
  tooMany: '您已傳送多則留言。內容不會遺失，請稍後再傳送。',
  faults: {
    empty: '請填寫留言或提議時段。',
    date: '請輸入日期。',
    time: '請輸入開始和結束時間。',
    short: '結束時間應至少比開始晚 15 分鐘。',
    long: '最長 12 小時。',
    past: '此時間已過。',
    skipped: '當天時鐘會撥快，此時間不存在。',
  },
};
