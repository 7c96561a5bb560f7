/** After a member's scheduler settings were saved. */
export class SettingsSavedEvent extends Event {
  readonly memberId: string;
  /** Version of the settings now in force. */
  readonly version: number;

  constructor(memberId: string, version: number) {
    super('scheduler-settings-saved', {bubbles: true, composed: true});
    this.memberId = memberId;
    this.version = version;
  }
}

declare global {
  interface HTMLElementEventMap {
    'scheduler-settings-saved': SettingsSavedEvent;
  }
}
