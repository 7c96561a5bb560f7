/** Korean. */
import type {MessageTexts} from './en-message.ts';

export const ko: MessageTexts = {
  proposeHeading: name => `${name}님에게 시간 제안`,
  proposeText: '원하는 순서대로 세 개까지 제안할 수 있습니다. 필요한 내용만 적어도 됩니다.',
  choice: number => `${number}순위`,
  date: '날짜',
  from: '시작',
  to: '종료',
  add: '시간 추가',
  remove: number => `${number}순위 삭제`,
  text: '메시지',
  send: '보내기',
  sending: '보내는 중…',
  sent: '메시지를 보냈습니다',
  answerTo: (name, email) => `${name}님의 답장이 다음 주소로 옵니다: ${email}`,
  answer: name => `${name}님의 답장은 초대를 받은 방법으로 옵니다.`,
  tooMany: '이미 여러 메시지를 보냈습니다. 내용은 사라지지 않으니 나중에 보내세요.',
  faults: {
    empty: '내용을 적거나 시간을 제안하세요.',
    date: '날짜를 입력하세요.',
    time: '시작과 종료 시간을 모두 입력하세요.',
    short: '종료는 시작보다 15분 이상 뒤여야 합니다.',
    long: '최대 12시간까지 가능합니다.',
    past: '이미 지난 시간입니다.',
    skipped: '그날은 시계가 앞당겨져 이 시간이 없습니다.',
  },
};
