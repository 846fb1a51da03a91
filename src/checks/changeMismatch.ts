import type { Check } from './check';
import { relationCheck } from './relationCheck';

export const changeMismatch: Check = {
  id: 'change-mismatch',
  title: 'Changes that their own figures contradict',
  defaultSeverity: 'warning',
  run: relationCheck(['change', 'points', 'direction', 'factor']),
};
