export type {Asset, RenderContext, RenderedContent, TocEntry} from './context.ts'
export {renderContent} from './render.ts'
