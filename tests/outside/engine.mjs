// Opens @getodk/xforms-engine, whose XPath parser is compiled for browsers and CommonJS, under node.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

export async function openEngine(modules) {
  const require = createRequire(pathToFileURL(`${modules}/`));
  globalThis.require = require;
  globalThis.__dirname = modules;
  const { JSDOM } = require('jsdom');
  const { window } = new JSDOM('<html/>', { url: 'https://example.org/' });
  globalThis.window ??= window;
  for (const name of ['document', 'DOMParser', 'XMLSerializer', 'Node', 'Element', 'Document', 'Text', 'Attr', 'Comment',
    'XPathResult', 'XMLDocument', 'HTMLElement', 'localStorage']) globalThis[name] ??= window[name];
  return import(pathToFileURL(`${modules}/node_modules/@getodk/xforms-engine/dist/index.js`).href);
}
