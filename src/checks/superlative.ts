import { finding, type Check } from './check';
import { findSuperlatives } from './findSuperlatives';
import { paragraphFinder } from './paragraphFinder';

const find = paragraphFinder(findSuperlatives);

export const superlative: Check = {
  id: 'superlative',
  title: 'Only, first, largest, always',
  defaultSeverity: 'off',
  run: story =>
    find(story).map(place =>
      finding(
        place,
        `Is that so? “${story.draft.text.slice(place.start, place.end)}” leaves no exception.`,
      ),
    ),
};
