/** A message composer with the invite element beside it: the host inserts what the element made. */
import {element} from './server-calls.js';

const find = selector => document.querySelector(selector);

/** The same candidate for the message and for the link. */
const tellRecipient = () => {
  const name = find('#candidate-name').value.trim();
  const email = find('#candidate-email').value.trim();
  find('scheduler-invite').recipients = name === '' ? undefined : [{name, ...(email && {email})}];
};

/** At the cursor, on lines of its own. */
const insert = text => {
  const area = find('#text');
  const {selectionStart: at, value} = area;
  const before = value.slice(0, at).trimEnd();
  const after = value.slice(at).trimStart();
  area.value = [before, text, after].filter(part => part !== '').join('\n\n');
  area.focus();
};

/** Addresses in a message become links, as in any chat; everything else stays text. */
const withLinks = text =>
  text
    .split(/(https?:\/\/\S+)/)
    .map((part, index) =>
      index % 2 === 1
        ? element('a', {href: part, target: '_blank', rel: 'noopener', textContent: part})
        : part,
    );

const send = () => {
  const area = find('#text');
  find('#sent').prepend(element('li', {}, ...withLinks(area.value.trim())));
  area.value = '';
  find('#composer-state').textContent = 'Sent. Open the link as the candidate would.';
};

/** Makes the composer work. */
export const startComposer = () => {
  const form = find('#composer');
  tellRecipient();
  form.addEventListener('input', tellRecipient);
  form.addEventListener('submit', event => {
    event.preventDefault();
    send();
  });
  document.addEventListener('scheduler-links-created', ({links}) => {
    insert(links.map(link => link.message).join('\n\n'));
    find('#composer-state').textContent = 'The link is in your message.';
  });
};
