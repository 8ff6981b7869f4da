export type {Asset, RenderContext, RenderedContent, TocEntry} from './context.ts'
export {headingSlug} from './headings.ts'
export {renderContent} from './render.ts'
