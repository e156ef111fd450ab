// SPDX-License-Identifier: GPL-3.0-or-later
//
// slim.mjs IN OUT PATTERN: the paths of an OpenAPI document that match, and all that they refer to.
// The whole of GitHub's takes Prism nine seconds to read, and 300 MB. What it gives as JSON it gives
// under GitHub's own media type, too, as GitHub does and its document does not say.
import fs from 'node:fs';

const [, , whole, part, pattern] = process.argv;
const document = JSON.parse(fs.readFileSync(whole, 'utf8'));
const wanted = new RegExp(pattern);
const paths = {};
for (const [path, item] of Object.entries(document.paths)) {
    if (wanted.test(path)) paths[path] = item;
}
if (Object.keys(paths).length === 0) throw new Error(`no path matches ${pattern}`);

const unescaped = name => name.replaceAll('~1', '/').replaceAll('~0', '~');
const components = { securitySchemes: document.components.securitySchemes };
const seen = new Set();
const pending = [paths];
while (pending.length > 0) {
    const node = pending.pop();
    if (node === null || typeof node !== 'object') continue;
    const reference = typeof node.$ref === 'string' ? node.$ref : '';
    if (reference.startsWith('#/components/') && !seen.has(reference)) {
        seen.add(reference);
        const [kind, name] = reference.slice('#/components/'.length).split('/').map(unescaped);
        const target = document.components[kind][name];
        (components[kind] ??= {})[name] = target;
        pending.push(target);
    }
    if (node.content?.['application/json'])
        node.content['application/vnd.github+json'] = node.content['application/json'];
    pending.push(...Object.values(node));
}
const { openapi, info, servers, tags } = document;
fs.writeFileSync(part, JSON.stringify({ openapi, info, servers, tags, paths, components }));
