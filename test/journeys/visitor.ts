import type { Browser, BrowserContext, Page } from 'playwright-core';

export type Pairs = readonly (readonly [name: string, value: string])[];

const wide = { width: 1280, height: 900 };
const rowsName = /^(?<rows>\w+)\[\d+\]\./;

/** Somebody at a browser: fills controls by their names on the wire, presses buttons, signs in at the stand-in. */
export class Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly origin: string;

  private constructor(context: BrowserContext, page: Page, origin: string) {
    this.context = context;
    this.page = page;
    this.origin = origin;
  }

  static async arrive(browser: Browser, origin: string, javaScriptEnabled = true): Promise<Visitor> {
    const context = await browser.newContext({ javaScriptEnabled, viewport: wide });
    return new Visitor(context, await context.newPage(), origin);
  }

  /** The same person in another tab. */
  async beside(): Promise<Visitor> {
    return new Visitor(this.context, await this.context.newPage(), this.origin);
  }

  async open(path: string): Promise<number> {
    const response = await this.page.goto(new URL(path, this.origin).href);
    return response?.status() ?? 0;
  }

  /** Opens a page that needs sign-in and signs in on the way when asked to. */
  async openAs(person: string, path: string): Promise<void> {
    await this.open(path);
    const button = this.page.locator(`[data-person="${person}"]`);
    if (await button.count()) await button.first().click();
    await this.page.waitForURL((url) => url.origin === this.origin);
  }

  async fill(pairs: Pairs): Promise<void> {
    let types = await this.types();
    for (const [name, value] of pairs) {
      const control = `main [name="${name}"]`;
      if (!types.has(name)) {
        // A row that is not there yet, or a page that is only now coming.
        if (rowsName.test(name)) await this.addRowFor(name);
        else await this.page.locator(control).first().waitFor({ state: 'attached' });
        types = await this.types();
      }
      const isTicked = ['radio', 'checkbox'].includes(types.get(name) ?? '');
      if (isTicked) await this.page.locator(`${control}[value="${value}"]`).check();
      else await this.page.locator(control).fill(value);
    }
  }

  /** The type of each control by its name. */
  private async types(): Promise<ReadonlyMap<string, string>> {
    const found = await this.page
      .locator('main [name]')
      .evaluateAll((all) => all.map((each) => [each.getAttribute('name'), each.getAttribute('type')] as const));
    return new Map(found.map(([name, type]) => [name ?? '', type ?? 'text']));
  }

  private async addRowFor(name: string): Promise<void> {
    await this.press(`main [name="add"][value="${rowsName.exec(name)?.groups?.['rows']}"]`);
    await this.page.locator(`main [name="${name}"]`).waitFor();
  }

  /** Sends the form of the page's main part by its main button. */
  async send(): Promise<void> {
    await this.page.locator('main form button[type="submit"]:not([name])').last().click();
  }

  /** Clicks what this selector names. */
  async press(selector: string): Promise<void> {
    await this.page.locator(selector).first().click();
  }

  async value(name: string): Promise<string> {
    return this.page.locator(`main [name="${name}"]`).first().inputValue();
  }

  /** Waits until what this selector names has the focus; a new page gives it to its summary a moment after it came. */
  async hasFocus(selector: string): Promise<void> {
    await this.page.locator(`${selector}:focus`).waitFor({ timeout: 3000 });
  }

  /** The title of the page; a new one has none until its head has come. */
  async title(): Promise<string> {
    await this.page.locator('h1').first().waitFor();
    return this.page.title();
  }

  path(): string {
    return new URL(this.page.url()).pathname;
  }

  async heading(): Promise<string> {
    return (await this.page.locator('h1').innerText()).trim();
  }

  async text(): Promise<string> {
    return this.page.locator('main').innerText();
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}
