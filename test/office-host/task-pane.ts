import type { EventHub } from './wire/event-hub';
import type { PaneState } from './wire/types/add-in-services';
import { EventType } from './wire/types/event-subscription';
import type { Pane } from './wire/wire-type';

/** The add-in's pane, which the user or the add-in itself shows and hides. */
export class TaskPane implements Pane {
  state: PaneState = 'Visible';
  startState: PaneState = 'Inactive';

  constructor(private readonly events: EventHub) {}

  change(state: PaneState): void {
    if (state === this.state) return;
    this.state = state;
    this.events.notify(EventType.paneVisibilityChanged, '', JSON.stringify({ visibility: state }));
  }
}
