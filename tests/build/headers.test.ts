// The page's security policy in its three places.
import { expect, test } from 'vitest';
import { contentSecurityPolicy, securityHeaders } from '../../src/build/headers.ts';

test('nothing unsafe is allowed outside of development', () => {
  for (const place of ['meta', 'header'] as const) {
    expect(contentSecurityPolicy(place)).not.toContain('unsafe');
    expect(contentSecurityPolicy(place)).toContain("default-src 'none'");
    expect(contentSecurityPolicy(place)).toContain("require-trusted-types-for 'script'");
  }
});

test('development differs by inline style sheets alone', () => {
  const loosened = contentSecurityPolicy('dev').replace(" 'unsafe-inline'", '');
  expect(loosened).toBe(contentSecurityPolicy('header'));
});

test('framing is refused where a policy can refuse it: by header', () => {
  expect(contentSecurityPolicy('meta')).not.toContain('frame-ancestors');
  expect(securityHeaders('header')['Content-Security-Policy']).toContain("frame-ancestors 'none'");
});
