/** Ukrainian. Names stand in the nominative, whatever they are. */
import type {AllMessages} from './en.ts';
import {plural, type PluralForms} from './plural.ts';

const count = (many: number, forms: PluralForms) => plural('uk', many, forms);

export const uk: AllMessages = {
  shared: {
    back: 'Назад',
    tryAgain: 'Спробувати ще раз',
    minutes: minutes =>
      count(minutes, {one: '# хвилина', few: '# хвилини', many: '# хвилин', other: '# хвилини'}),
    videoBy: provider => (provider ? `Відео через ${provider}` : 'Відео'),
    phone: 'Телефон',
    writeTo: name => `Надіслати повідомлення: ${name}`,
    timeFor: (time, name) => `${name}: ${time}`,
    unreachable:
      'Не вдалося зв’язатися із сервером. Перевірте з’єднання та спробуйте ще раз. Ваш вибір збережено.',
    wentWrong: 'У нас сталася помилка. Спробуйте ще раз за хвилину.',
  },
  flow: {
    loading: 'Завантаження часу.',
    titleAt: (title, organization) => (title ? `${title}, ${organization}` : organization),
    ended: {
      stands:
        'Ваша співбесіда залишається в силі. Тут ви все ще можете приєднатися, скасувати її або змінити номер телефону.',
      expired: {
        title: 'Термін дії цього посилання минув',
        text: name => `Щоб обрати новий час, попросіть нове посилання. Контакт: ${name}.`,
      },
      revoked: {
        title: 'Це посилання більше не дійсне',
        text: name => `Його відкликано. Якщо ви все ще хочете поговорити, напишіть. Контакт: ${name}.`,
      },
      used: {
        title: 'Це посилання вже використано',
        text: name => `Щоб зустрітися ще раз, попросіть нове посилання. Контакт: ${name}.`,
      },
      gone: {
        title: 'Ця контактна особа тут більше не працює',
        text: organization => `Напишіть до ${organization}. Там знайдуть, хто з вами поговорить.`,
      },
      disconnected: {
        title: 'Зараз неможливо показати вільний час',
        text: name =>
          `Календар наразі не під’єднано. Напишіть повідомлення або спробуйте пізніше. Контакт: ${name}.`,
      },
      unknown: {
        title: 'Це посилання не працює',
        text: 'Можливо, воно неповне або містить помилку. Відкрийте його ще раз із повідомлення або попросіть нове.',
      },
      missing: {
        title: 'Посилання не відкрито',
        text: 'Відкрийте цю сторінку за посиланням із вашого запрошення.',
      },
    },
    failed: {title: 'Не вдалося відкрити ваше запрошення'},
  },
  picker: {
    heading: name => `Оберіть час співбесіди, яку проведе ${name}`,
    movingHeading: name => `Оберіть новий час співбесіди, яку проведе ${name}`,
    current: when => `Зараз заброньовано: ${when}`,
    keep: 'Залишити поточний час',
    weeks: 'Тижні',
    previousWeek: 'Попередній тиждень',
    nextWeek: 'Наступний тиждень',
    month: 'Обрати дату',
    noTimes: 'Немає часу',
    noTimesThisWeek: 'Цього тижня вільного часу немає.',
    nothingLeft: 'Наразі вільного часу немає.',
    nextAvailable: day => `Перейти: ${day}`,
    nextAvailableIs: day => `Найближчий вільний день: ${day}.`,
    times: (times, days, week) => {
      const slots = count(times, {
        one: '# варіант часу',
        few: '# варіанти часу',
        many: '# варіантів часу',
        other: '# варіанта часу',
      });
      return `${week}: ${slots}, ${count(days, {one: '# день', few: '# дні', many: '# днів', other: '# дня'})}.`;
    },
    loading: 'Завантаження часу.',
    failed: 'Не вдалося завантажити вільний час.',
    offline: 'Ви офлайн. Цей час може змінитися.',
    continue: 'Продовжити',
    chooseFirst: 'Спершу оберіть час.',
    pickHint: 'Оберіть час, щоб продовжити.',
    lost: time => `Цей час щойно зайняли: ${time}.`,
    lostNearest: 'Найближчий вільний час:',
    noneWork: 'Жоден із цих варіантів не підходить?',
  },
  timeZone: {
    label: 'Часовий пояс',
    search: 'Пошук за містом, назвою або зсувом',
    none: 'Часовий пояс не знайдено. Спробуйте велике місто поблизу.',
    found: zones =>
      count(zones, {
        one: '# часовий пояс',
        few: '# часові пояси',
        many: '# часових поясів',
        other: '# часового поясу',
      }),
    changed: zone => `Час показано для поясу: ${zone}.`,
    selectedIs: when => `Ваш обраний час: ${when}.`,
    nextDay: 'Це наступний день.',
    previousDay: 'Це попередній день.',
    suggested: 'Пропоновані',
    regions: ['Європа', 'Америка', 'Азія', 'Африка', 'Океанія', 'Антарктида'],
    hours24: '24-годинний формат',
    theirs: name => `Показувати й час для: ${name}`,
  },
  confirm: {
    heading: 'Підтвердьте дані',
    movingHeading: 'Підтвердьте новий час',
    lengthWith: (length, name) => `${length}, проводить ${name}`,
    video: provider =>
      provider
        ? `Ця співбесіда відбудеться у відеоформаті через ${provider}`
        : 'Ця співбесіда відбудеться у відеоформаті',
    phoneCall: name => `Вам зателефонує ${name}`,
    now: 'Зараз',
    new: 'Новий час',
    contact: 'Ваші контактні дані',
    country: 'Країна',
    phone: 'Номер телефону',
    email: 'Ел. пошта',
    required: 'обов’язково',
    optional: 'необов’язково',
    note: 'Супровідне повідомлення',
    ownNote: 'Написати своє…',
    ownNoteLabel: 'Ваше повідомлення',
    noNote: 'Без повідомлення',
    noAnswer: 'Без відповіді',
    questions: organization => `Запитання від ${organization}`,
    reason: 'Причина',
    privacy: name => `Ці дані від вашого імені отримає ${name}.`,
    movingPrivacy: name => `Про зміну від вашого імені дізнається ${name}.`,
    confirm: 'Підтвердити',
    confirming: 'Бронювання…',
    move: 'Перенести співбесіду',
    moving: 'Перенесення…',
    hold: {
      ending: seconds => `Цей час залишається за вами ще ${seconds} секунд.`,
      keep: 'Залишити',
      kept: 'Цей час залишається за вами.',
      ended: 'Цей час більше не за вами. Якщо він вільний, його ще можна забронювати.',
    },
    faults: {
      title: 'Перевірте введені дані',
      phoneMissing: 'Введіть номер телефону.',
      phoneShort: 'Номер телефону закороткий. Перевірте його.',
      phoneLong: 'Номер телефону задовгий. Перевірте його.',
      phone: 'Це не схоже на номер телефону цієї країни. Перевірте номер і країну.',
      email: 'Введіть адресу на зразок name@example.com або залиште поле порожнім.',
      answerMissing: 'Дайте відповідь на це запитання.',
      unticked: 'Щоб продовжити, поставте тут позначку.',
      date: 'Введіть повну дату.',
      tooLong: 'Задовгий текст. Скоротіть його.',
      other: 'Це неможливо надіслати. Змініть введене.',
    },
  },
  booked: {
    heading: name => (name ? `Усе готово, ${name}!` : 'Усе готово!'),
    talking: (recruiter, organization) => `Співбесіду проведе ${recruiter}, ${organization}.`,
    sent: email => `Ми надіслали подробиці на ${email}.`,
    pastHeading: 'Ця співбесіда вже відбулася',
    cancelledHeading: 'Цю співбесіду скасовано',
    cancelledText: name => `${name} знає, що зустріч не відбудеться.`,
    bookAgain: 'Обрати інший час',
    reschedule: 'Перенести',
    cancel: 'Скасувати зустріч',
    cannotMove: name =>
      `Час тут більше не можна змінити. Щоб перенести співбесіду, напишіть. Контакт: ${name}.`,
    changed: 'Тим часом цю співбесіду змінено. Ось її поточний стан.',

    join: 'Приєднання',
    go: 'Перейти до співбесіди',
    poweredBy: provider => `через ${provider}`,
    opens: before => `Кімната відкриється, коли до початку залишиться ${before}.`,
    pending: 'Відеокімната готується. Вона з’явиться тут сама.',
    ready: 'Відеокімната готова.',
    failed: 'З відеоконференцією сталася помилка. Зверніться по допомогу до контактної особи.',
    accessCode: 'Код доступу',
    copy: 'Копіювати',
    copied: 'Скопійовано',
    notCopied: 'Виділіть код і скопіюйте його.',
    call: 'Телефонна розмова',
    callsAt: name => `${name} зателефонує вам за номером`,

    calendars: 'Додати в календар',
    calendarNames: {
      google: 'Google',
      office365: 'Office 365',
      outlook: 'Outlook.com',
      yahoo: 'Yahoo',
      apple: 'Apple',
      file: 'файл .ics',
    },
    entryTitle: (recruiter, organization) => `Співбесіда: ${recruiter}, ${organization}`,

    problem: 'Якщо виникне проблема',
    editPhone: 'Змінити номер телефону',
    save: 'Зберегти',
    saving: 'Збереження…',
    discard: 'Скасувати',
    phoneSaved: 'Номер телефону збережено.',
    companyPage: 'Сторінка компанії',
    questions: 'Є запитання?',
    write: name => `Написати: ${name}`,
    reply: name => `Дайте відповідь на повідомлення із цим посиланням. Його отримає ${name}.`,

    cancelTitle: 'Скасувати цю зустріч?',
    cancelText: name => `Час знову стане вільним, і ${name} дізнається про це.`,
    keep: 'Залишити',
    cancelling: 'Скасування…',
  },
};
