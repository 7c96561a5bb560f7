/** The floor for anything made with Lit: one element that asks and draws, with nothing around it. */
import {html, LitElement, unsafeCSS} from 'lit';
import {ask, firstWeek, type Reply} from './week.ts';
import {sheet} from './sheet.ts';

class BareLit extends LitElement {
  static override styles = unsafeCSS(sheet);
  static override properties = {reply: {state: true}};
  declare reply: Reply | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.open(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  }

  async open(timeZone: string): Promise<void> {
    this.reply = (await (await ask('/v1/link', timeZone)).json()) as Reply;
  }

  protected override render() {
    const {reply} = this;
    if (!reply) return html`<p>Loading</p>`;
    return html`<h2>Choose a time to talk to ${reply.recruiter.name}</h2>
      <p>${reply.recruiter.title}</p>
      <div class="days">
        ${firstWeek(reply).map(
          day =>
            html`<fieldset class="day">
              <legend>${day.name}</legend>
              ${day.slots.map(
                ({start, range}) =>
                  html`<label class="slot"
                    ><input type="radio" name="slot" value=${start} /><bdi>${range}</bdi></label
                  >`,
              )}
            </fieldset>`,
        )}
      </div>`;
  }
}
customElements.define('bare-lit', BareLit);

const element = document.querySelector('bare-lit');
Object.assign(globalThis, {
  switchZone: (timeZone: string) => element instanceof BareLit && element.open(timeZone),
});
