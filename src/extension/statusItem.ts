import { l10n, languages, LanguageStatusSeverity, type Disposable } from 'vscode';
import type { ActiveDraft } from './activeDraft';
import { draftSelector } from './drafts';
import type { ServerConnection } from './serverConnection';
import type { AnalysedParams } from '../server/protocol';

/** One item among the language's status: what the draft still needs, or that the server is not there. */
export function createStatusItem(
  server: ServerConnection,
  active: ActiveDraft,
): readonly Disposable[] {
  const item = languages.createLanguageStatusItem('copydesk', draftSelector());
  item.name = 'Copydesk';
  /** What a draft needs that was not read yet is not known. */
  const showNothing = (): void => {
    item.severity = LanguageStatusSeverity.Information;
    item.text = 'Copydesk';
    item.detail = '';
  };
  showNothing();
  item.busy = true;
  item.command = { command: 'copydesk.showPanel', title: l10n.t('Show the Panel') };
  const show = ({ unattributed, findings, truncated }: AnalysedParams): void => {
    item.busy = false;
    item.severity =
      unattributed > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    item.text =
      unattributed === 0
        ? l10n.t('Every quotation has a speaker')
        : unattributed === 1
          ? l10n.t('1 quotation needs a speaker')
          : l10n.t('{0} quotations need a speaker', unattributed);
    item.detail = truncated
      ? l10n.t('Only the beginning of this long draft was read')
      : l10n.t('{0} findings in all', findings);
  };
  return [
    item,
    server.onDidAnalyse(analysed => {
      if (analysed.uri === active.document?.uri.toString()) show(analysed);
    }),
    active.onDidChange(document => {
      const analysed = document && server.latest(document.uri);
      if (analysed !== undefined) show(analysed);
      else if (document !== undefined) showNothing();
    }),
    server.onDidChangeState(state => {
      item.busy = state === 'starting';
      if (state !== 'stopped') return;
      item.severity = LanguageStatusSeverity.Error;
      item.text = l10n.t('Copydesk is not running');
    }),
  ];
}
