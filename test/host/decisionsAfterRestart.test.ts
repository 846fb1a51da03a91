import { describe, it } from 'mocha';

describe('after a restart', () => {
  it('starts');
});
