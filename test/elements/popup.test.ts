import {expect} from 'chai';
import {html, LitElement} from 'lit';
import {Popup} from '../../src/elements/popup.ts';
import {en} from '../../src/locales/en.ts';
import {press} from '../support/keys.ts';
import {Screen, until} from '../support/screen.ts';

let isDown = true;

class PopupHost extends LitElement {
  readonly #popup = new Popup(this, () => (isDown ? Promise.reject(new Error()) : Promise.resolve({})));

  override render() {
    return this.#popup.template({
      label: 'Panel',
      messages: en,
      look: ['', '', ''],
      button: html`Open`,
      content: () => html`<p>Content</p>`,
    });
  }
}
customElements.define('popup-host', PopupHost);

it('stays open, with the focus inside, when what it shows is asked for again', async () => {
  const host = new PopupHost();
  document.body.replaceChildren(host);
  await host.updateComplete;
  const screen = new Screen(host);
  screen.button('Open').click();
  (await until(() => screen.findButton('Try again'))).focus();
  isDown = false;
  await press('Enter');
  await until(() => screen.text.includes('Content'));
  expect(screen.focused).to.equal(screen.root.querySelector('[role=dialog]'));
});
