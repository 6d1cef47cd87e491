// The page's security policy, written once: the build inserts it into the page as a meta tag (for any static host), and
// the development and preview servers send it as headers. Some directives exist only as headers.
import type { Plugin } from 'vite';
import { EARLY_HASH } from './first-script.ts';

/** The only Trusted Types policy that the page may create; every script address goes through it. */
const TRUSTED_TYPES_POLICY = 'litvinov-protocol';

const DIRECTIVES: readonly (readonly [name: string, value: string])[] = [
  ['default-src', "'none'"],
  ['script-src', `'self' ${EARLY_HASH}`],
  ['style-src', "'self'"],
  ['img-src', "'self' data:"],
  ['media-src', "'self'"],
  ['connect-src', "'self'"],
  ['font-src', "'self'"],
  ['manifest-src', "'self'"],
  ['worker-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'none'"],
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', TRUSTED_TYPES_POLICY],
];

/** Where the policy is used: `meta` in the built page, `header` from a server, `dev` from Vite's own server. */
export type Place = 'meta' | 'header' | 'dev';

/** The policy as one line of text for its place. */
export function contentSecurityPolicy(place: Place): string {
  const lines = DIRECTIVES.map(([name, value]) => {
    // In development Vite's client inserts style sheets as <style> elements; the built page never does.
    const loosened = place === 'dev' && name === 'style-src' ? `${value} 'unsafe-inline'` : value;
    return `${name} ${loosened}`;
  });
  if (place !== 'meta') lines.push("frame-ancestors 'none'");
  return lines.join('; ');
}

/** All headers that a server of the page sends. */
export function securityHeaders(place: 'header' | 'dev'): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(place),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** Adds the policy to the built page and to both servers. */
export function headers(): Plugin[] {
  return [
    {
      name: 'litvinov:policy-headers',
      config: () => ({
        // Vitest's browser page needs inline scripts of its own, so its server has no policy.
        ...(process.env.VITEST ? {} : { server: { headers: securityHeaders('dev') } }),
        preview: { headers: securityHeaders('header') },
      }),
    },
    {
      name: 'litvinov:policy-meta',
      apply: 'build',
      transformIndexHtml: {
        order: 'post',
        handler: () => [
          {
            tag: 'meta',
            attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy('meta') },
            injectTo: 'head-prepend',
          },
        ],
      },
    },
  ];
}
