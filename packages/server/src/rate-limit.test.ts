import { describe, expect, it } from 'vitest';
import { createRateLimit } from './rate-limit.js';

describe('createRateLimit', () => {
  it('counts a network, not a machine, and forgets after a minute', () => {
    let time = 0;
    const limit = createRateLimit(2, () => time);
    expect([limit('203.0.113.1'), limit('203.0.113.2')]).toEqual([0, 0]);
    expect(limit('::ffff:203.0.113.3')).toBe(60);
    expect(limit('203.0.114.1')).toBe(0);
    time = 60_000;
    expect(limit('203.0.113.1')).toBe(0);
  });

  it('takes a /48 of IPv6 as one network', () => {
    const limit = createRateLimit(1, () => 0);
    expect(limit('2001:db8:1:1::1')).toBe(0);
    expect(limit('2001:db8:1:2::1')).toBeGreaterThan(0);
    expect(limit('2001:db8:2::1')).toBe(0);
  });

  it('0 turns it off', () => {
    const limit = createRateLimit(0);
    for (let write = 0; write < 1000; write += 1) expect(limit('203.0.113.1')).toBe(0);
  });
});
