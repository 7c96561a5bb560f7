import {expect} from 'chai';
import {press, type} from '../support/keys.ts';

describe('keys', () => {
  beforeEach(() => {
    document.body.innerHTML = '<button>first</button><input><dialog><p>hello</p><button>in</button></dialog>';
    document.querySelector('button')?.focus();
  });

  it('moves the focus forth and back', async () => {
    await press('Tab');
    expect(document.activeElement?.localName).to.equal('input');
    await press('Shift+Tab');
    expect(document.activeElement?.textContent).to.equal('first');
  });

  it('types any character, and one twice', async () => {
    await press('Tab');
    await type('Zoë +1 650 3600');
    expect((document.activeElement as HTMLInputElement).value).to.equal('Zoë +1 650 3600');
  });

  it('clicks a button with Space and with Enter', async () => {
    let clicks = 0;
    document.activeElement?.addEventListener('click', () => (clicks += 1));
    await press('Space');
    await press('Enter');
    expect(clicks).to.equal(2);
  });

  it('closes a dialog with Escape', async () => {
    const dialog = document.querySelector('dialog') as HTMLDialogElement;
    dialog.showModal();
    expect(document.activeElement?.textContent).to.equal('in');
    const closed = new Promise(resolve => dialog.addEventListener('close', resolve));
    await press('Escape');
    await closed;
    expect(document.activeElement?.textContent).to.equal('first');
  });
});
