/** Simplified Chinese. */
import type {MessageTexts} from './en-message.ts';

export const zhHans: MessageTexts = {
  proposeHeading: name => `向${name}提议时间`,
  proposeText: '最多可填写三个时间，首选放在最前。也可以只写下您的需求。',
  choice: number => `选项 ${number}`,
  date: '日期',
  from: '开始',
  to: '结束',
  add: '再添加一个时间',
  remove: number => `移除选项 ${number}`,
  text: '留言',
  send: '发送',
  sending: '正在发送…',
  sent: '您的留言已发送',
  answerTo: (name, email) => `${name}会回复至 ${email}。`,
  answer: name => `${name}会按您收到邀请的方式回复。`,
  tooMany: '您已发送多条留言。内容不会丢失，请稍后再发送。',
  faults: {
    empty: '请填写留言或提议时间。',
    date: '请输入日期。',
    time: '请输入开始和结束时间。',
    short: '结束时间应至少比开始晚 15 分钟。',
    long: '最长 12 小时。',
    past: '此时间已过。',
    skipped: '当天时钟会拨快，此时间不存在。',
  },
};
