/** The floor: a page by hand that asks, builds nodes and is done. */
import {ask, firstWeek, type Reply} from './week.ts';

const create = <Name extends keyof HTMLElementTagNameMap>(name: Name, text = '', className = '') => {
  const node = document.createElement(name);
  node.textContent = text;
  node.className = className;
  return node;
};

function draw(reply: Reply): void {
  const days = create('div', '', 'days');
  for (const day of firstWeek(reply)) {
    const set = create('fieldset', '', 'day');
    set.append(create('legend', day.name));
    for (const {start, range} of day.slots) {
      const label = create('label', '', 'slot');
      const radio = create('input');
      Object.assign(radio, {type: 'radio', name: 'slot', value: start});
      label.append(radio, create('bdi', range));
      set.append(label);
    }
    days.append(set);
  }
  const heading = create('h2', `Choose a time to talk to ${reply.recruiter.name}`);
  document.querySelector('main')?.replaceChildren(heading, create('p', reply.recruiter.title), days);
}

const open = async (timeZone: string): Promise<void> =>
  draw((await (await ask('/v1/link', timeZone)).json()) as Reply);

Object.assign(globalThis, {switchZone: open});
await open(new Intl.DateTimeFormat().resolvedOptions().timeZone);
