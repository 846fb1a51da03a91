import { describe, it } from 'mocha';
import { findingsOf, openDraft } from './drafts';

describe('after a restart', () => {
  it('words that were called no speech are still none', async () => {
    const other = await openDraft('ferry.draft');
    await findingsOf(other, 'unattributed-quote', 1);
    const draft = await openDraft('bakery.draft');
    await new Promise(resolve => setTimeout(resolve, 1_000));
    await findingsOf(draft, 'unattributed-quote', 0);
  });
});
