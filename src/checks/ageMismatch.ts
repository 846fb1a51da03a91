import type { Check } from './check';
import { relationCheck } from './relationCheck';

export const ageMismatch: Check = {
  id: 'age-mismatch',
  title: 'Ages that do not fit the year of birth',
  defaultSeverity: 'warning',
  run: relationCheck(['age']),
};
