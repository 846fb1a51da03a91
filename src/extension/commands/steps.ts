import { commands, l10n, window, type Disposable, type Position } from 'vscode';
import type { PlaceKind, TextPlace } from '../../server/protocol';
import { goTo } from '../goTo';
import { toRange } from '../ranges';
import type { ActiveDraft } from '../activeDraft';
import type { ServerConnection } from '../serverConnection';

const NOTHING: Readonly<Record<PlaceKind, () => string>> = {
  unattributed: () => l10n.t('Every quotation has a speaker.'),
  placeholder: () => l10n.t('There is no placeholder in this draft.'),
  quotation: () => l10n.t('There is no quotation in this draft.'),
};

/** Steps from quotation to quotation that needs a speaker, and from placeholder to placeholder. */
export function registerSteps(
  server: ServerConnection,
  active: ActiveDraft,
): readonly Disposable[] {
  const step = (id: string, kind: PlaceKind, direction: 1 | -1): Disposable =>
    commands.registerCommand(id, async () => {
      const { document } = active;
      if (document === undefined) return;
      const found = await server.ask('copydesk/places', { uri: document.uri.toString(), kind });
      const editor = window.visibleTextEditors.find(shown => shown.document === document);
      const place = found && nextPlace(found.places, editor?.selection.start, direction);
      if (place) await goTo(document, place.range);
      else void window.setStatusBarMessage(NOTHING[kind](), 4_000);
    });
  return [
    step('copydesk.nextUnattributed', 'unattributed', 1),
    step('copydesk.previousUnattributed', 'unattributed', -1),
    step('copydesk.nextPlaceholder', 'placeholder', 1),
    step('copydesk.previousPlaceholder', 'placeholder', -1),
  ];
}

/** The place after or before the cursor; past the last comes the first. */
function nextPlace(
  places: readonly TextPlace[],
  cursor: Position | undefined,
  direction: 1 | -1,
): TextPlace | undefined {
  if (cursor === undefined) return places[0];
  const starts = (place: TextPlace): Position => toRange(place.range).start;
  return direction === 1
    ? (places.find(place => starts(place).isAfter(cursor)) ?? places[0])
    : (places.findLast(place => starts(place).isBefore(cursor)) ?? places.at(-1));
}
