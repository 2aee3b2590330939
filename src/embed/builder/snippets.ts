import { html, type Html } from '../../pages/html.js'
import type { BrowserFile } from '../browser-files.js'
import type { BuiltEmbed } from './embed.js'

/** Code to copy, by the kind of site that it is for. */
export type Snippets = Record<'plain' | 'style' | 'pinned' | 'policy' | 'frame' | 'wordpress' | 'blade' | 'bladeInclude' | 'php' | 'react', string>

export function snippetsFor(embed: BuiltEmbed, origin: string, script: Pick<BrowserFile, 'sealed' | 'integrity'> | undefined): Snippets {
  const link = inert(html`<a href="${pageOf(embed, origin)}">${embed.label}</a>`)
  const shown = `${inert(html`<${embed.element}${attributesIn(embed)}>`)}${link}</${embed.element}>`
  const tag = `<script type="module" src="${origin}/embed/v1/mpp.js"></script>`
  const line = `${tag}\n${shown}`
  const fragment = pageOf(embed, origin, { fragment: '1', accent: undefined })
  return {
    plain: line,
    style: style(embed),
    pinned: script ? `<script type="module" src="${origin}${script.sealed}" integrity="${script.integrity}" crossorigin></script>\n${shown}` : line,
    policy: `script-src ${origin}; connect-src ${origin}; img-src ${origin}`,
    frame: frame(embed, origin),
    wordpress: wordpress(origin, shown),
    blade: `{{-- resources/views/components/layanan-mpp.blade.php --}}\n${line}`,
    bladeInclude: bladeInclude(origin, fragment, link),
    php: phpInclude(origin, fragment, link),
    react: react(origin, shown)
  }
}

/** What begins an expression in Blade or JSX stands as a character reference: names come from records. */
const inert = ({ text }: Html): string => text.replace(/[{}@]/g, (character) => `&#${character.charCodeAt(0)};`)

export const attributesIn = ({ attributes }: BuiltEmbed): Html[] => attributes.map(([name, value]) => html` ${name}="${value}"`)

export const pageOf = ({ path, parameters }: BuiltEmbed, origin: string, more: Record<string, string | undefined> = {}): string => {
  const query = Object.entries({ ...parameters, ...more }).filter((one): one is [string, string] => one[1] !== undefined)
  return `${origin}${path}?${new URLSearchParams(query).toString()}`
}

function style({ element, accent, scheme }: BuiltEmbed): string {
  const colors = accent?.[scheme]
  const space = `${element}:not(:defined) { display: block; min-height: 100vh; }`
  return colors ? `${space}\n${element} { --mpp-accent: ${colors.accent}; --mpp-on-accent: ${colors.onAccent}; }` : space
}

const frame = (embed: BuiltEmbed, origin: string): string => `${inert(html`<iframe src="${pageOf(embed, origin)}" title="${embed.label}" width="100%" height="800" loading="lazy"></iframe>`)}
<script type="module" src="${origin}/embed/v1/frames.js"></script>`

/** Between single quotes of PHP and JavaScript. */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`

const wordpress = (origin: string, shown: string): string => `add_shortcode( 'layanan_mpp', function () {
	wp_enqueue_script_module( 'mpp', ${quoted(`${origin}/embed/v1/mpp.js`)}, array(), null );
	return ${quoted(shown)};
} );`

const bladeInclude = (origin: string, fragment: string, link: string): string => `<link rel="stylesheet" href="${origin}/embed/v1/mpp.css">
{!! rescue(
    fn () => Cache::remember('layanan-mpp', 300, fn () => Http::timeout(3)->get(${quoted(fragment)})->throw()->body()),
    ${quoted(link)},
    report: false
) !!}`

const phpInclude = (origin: string, fragment: string, link: string): string => `<link rel="stylesheet" href="${origin}/embed/v1/mpp.css">
<?php
$address = ${quoted(fragment)};
$kept = __DIR__ . '/layanan-mpp.html';
if (!is_file($kept) || filemtime($kept) < time() - 300) {
    $answer = @file_get_contents($address, false, stream_context_create(['http' => ['timeout' => 3]]));
    if ($answer !== false) {
        file_put_contents($kept, $answer, LOCK_EX);
    } elseif (is_file($kept)) {
        touch($kept, time() - 240);
    }
}
echo is_file($kept) ? file_get_contents($kept) : ${quoted(link)};
?>`

const react = (origin: string, shown: string): string => `import { useEffect } from 'react'

export function LayananMpp() {
  useEffect(() => { import(/* webpackIgnore: true */ /* @vite-ignore */ ${quoted(`${origin}/embed/v1/mpp.js`)}) }, [])
  return ${shown}
}`
