import { asset } from '../pages/assets.js'
import { FRAME_SCRIPT } from './frame-script.js'
import { CSS } from './style.js'

export const STYLE = asset('/embed/assets', 'mpp', 'css', 'text/css; charset=utf-8', CSS)
/** Tells the page around a frame how high the frame's content is. */
export const SCRIPT = asset('/embed/assets', 'frame', 'js', 'text/javascript; charset=utf-8', FRAME_SCRIPT)
