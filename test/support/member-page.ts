/** A recruiter's element against a network of the test's own. */
import {html, render} from 'lit';
import '../../src/elements/provider/scheduler-provider.ts';
import {memberNetwork} from '../../stories/canned/member.ts';
import {Screen, until} from './screen.ts';

type Answer = (request: Request) => Response | Promise<Response>;

export interface MemberPage {
  readonly screen: Screen;
  readonly provider: HTMLElement;
  /** Requests, in order. */
  readonly requests: Request[];
}

/** Waits until `ready` is drawn. */
export async function openMemberPage(
  tag: 'scheduler-settings' | 'scheduler-invite',
  {ready, answers = {}}: {ready: string; answers?: Readonly<Record<string, Answer>>},
): Promise<MemberPage> {
  const requests: Request[] = [];
  const network = memberNetwork(answers);
  const fetch: typeof network = async (input, init) => {
    const request = new Request(input, init);
    requests.push(request.clone());
    return network(request);
  };
  const element =
    tag === 'scheduler-settings'
      ? html`<scheduler-settings></scheduler-settings>`
      : html`<scheduler-invite></scheduler-invite>`;
  const place = document.createElement('div');
  render(
    html`<scheduler-provider
      server="https://scheduling.example"
      .getMemberToken=${() => 'token'}
      .fetch=${fetch}
      >${element}</scheduler-provider
    >`,
    place,
  );
  document.body.replaceChildren(place);
  const [provider, found] = [
    place.querySelector('scheduler-provider'),
    place.querySelector<HTMLElement>(tag),
  ];
  if (!provider || !found) throw new Error(`<${tag}> is not on the page.`);
  await until(() => found.shadowRoot?.querySelector(ready));
  return {screen: new Screen(found), provider, requests};
}
