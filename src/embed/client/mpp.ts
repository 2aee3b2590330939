import { MallElement, ServiceElement, ServicesElement } from './elements.js'

const ELEMENTS = { 'mpp-services': ServicesElement, 'mpp-service': ServiceElement, 'mpp-mall': MallElement }

// Browsers that cannot share style sheets with shadow trees go on showing what stands inside the elements. A page may name the script twice.
if ('adoptedStyleSheets' in Document.prototype) {
  for (const [name, element] of Object.entries(ELEMENTS)) if (!customElements.get(name)) customElements.define(name, element)
}
