import type { Check } from './check';
import { relationCheck } from './relationCheck';

export const totalMismatch: Check = {
  id: 'total-mismatch',
  title: 'Parts, shares and rates that do not fit their total',
  defaultSeverity: 'warning',
  run: relationCheck(['total', 'share', 'rate']),
};
