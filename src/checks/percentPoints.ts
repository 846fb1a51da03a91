import type { Check } from './check';
import { relationCheck } from './relationCheck';

export const percentPoints: Check = {
  id: 'percent-points',
  title: 'Percent where percentage points are meant',
  defaultSeverity: 'warning',
  run: relationCheck(['percent-for-points']),
};
