import { until } from './until.js';

/** How to bring an element into one state, as a person or a page would. */
export interface FormState {
  readonly attributes: () => string;
  /** It needs what a server answers, or how it refuses. */
  readonly server?: 'acknowledges' | 'refuses';
  readonly act?: (element: HTMLElement) => Promise<unknown>;
}

export const inside = <T extends HTMLElement>(element: HTMLElement, selector: string): T | null =>
  element.shadowRoot?.querySelector<T>(selector) ?? null;
const says = (element: HTMLElement, words: string): Promise<void> =>
  until(() => element.shadowRoot?.textContent.replace(/\s+/g, ' ').includes(words), words);
const press = (element: HTMLElement): void => inside(element, 'button[type=submit]')?.click();
const write = (element: HTMLElement, text: string): void => {
  const box = inside<HTMLTextAreaElement>(element, 'textarea') as HTMLTextAreaElement;
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
};

// Of a unit of its own each time: somebody who comes back would find the answer that waits.
let units = 0;
const sentTo = (endpoint: string): string => `endpoint="${endpoint}" unit="matrix-${(units += 1)}"`;
/** Answers 404, which is nobody's acknowledgement. */
const nowhere = (): string => sentTo('/v1/nowhere');
const somewhere = (): string => sentTo('/v1/responses');

const answer = (element: HTMLElement): void => {
  inside(element, 'input[value="1"]')?.click();
  if (element.localName === 'danvan-feedback-form') write(element, 'Đèn đường ngõ 12 hỏng ba tuần nay');
};
const answerAndSend = async (element: HTMLElement, words: string): Promise<void> => {
  answer(element);
  press(element);
  await says(element, words);
};
const complain = async (element: HTMLElement): Promise<void> => {
  (element as HTMLInputElement).reportValidity();
  await until(() => inside(element, '[role=alert]')?.textContent.trim());
};

/** What forms of questions have in common. */
const formStates: Record<string, FormState> = {
  asking: { attributes: nowhere },
  missing: {
    attributes: nowhere,
    act: async (element) => {
      press(element);
      await until(() => inside(element, '.summary'));
    },
  },
  'personal data': {
    attributes: nowhere,
    act: async (element) => {
      answer(element);
      write(element, 'Gọi tôi theo số 0912 345 678');
      press(element);
      await says(element, 'số điện thoại');
    },
  },
  review: {
    attributes: () => `${nowhere()} review`,
    act: (element) => answerAndSend(element, 'Xin xem lại trước khi gửi'),
  },
  waiting: { attributes: nowhere, act: (element) => answerAndSend(element, 'Chưa gửi (sẽ gửi lại)') },
  sent: {
    attributes: somewhere,
    server: 'acknowledges',
    act: (element) => answerAndSend(element, '7F3K-AB2C'),
  },
  refused: { attributes: somewhere, server: 'refuses', act: (element) => answerAndSend(element, 'Không gửi được') },
  'not declared': { attributes: () => 'unit="01"' },
};

/** Every state that a person can meet, by tag. */
export const states: Record<string, Record<string, FormState>> = {
  'danvan-rating': {
    untouched: { attributes: () => 'label="Mức độ hài lòng"' },
    chosen: { attributes: () => 'label="Mức độ hài lòng" value="4"' },
    stars: { attributes: () => 'label="Mức độ hài lòng" value="4" appearance="stars"' },
    numbers: { attributes: () => 'label="Mức độ hài lòng" value="4" appearance="numbers"' },
    'two levels': { attributes: () => 'label="Có hài lòng không?" levels="2" words="Không|Có"' },
    'read-only': { attributes: () => 'label="Mức độ hài lòng" value="2" readonly' },
    disabled: { attributes: () => 'label="Mức độ hài lòng" disabled' },
    missing: { attributes: () => 'label="Mức độ hài lòng" required', act: complain },
  },
  'danvan-number-field': {
    empty: { attributes: () => 'label="Kinh phí"' },
    understood: { attributes: () => 'label="Kinh phí" unit="đồng" spell value="43,5 triệu"' },
    ambiguous: { attributes: () => 'label="Kinh phí" value="1.234"' },
    unreadable: { attributes: () => 'label="Kinh phí" value="mười đồng rưỡi hai"', act: complain },
    refused: { attributes: () => 'label="Kinh phí" max="10" value="11"', act: complain },
    'read-only': { attributes: () => 'label="Kinh phí" value="12" readonly' },
    disabled: { attributes: () => 'label="Kinh phí" disabled' },
    missing: { attributes: () => 'label="Kinh phí" required', act: complain },
  },
  'danvan-satisfaction-form': {
    ...formStates,
    'several questions': { attributes: () => `${nowhere()} survey="one-stop"` },
    'the long survey': {
      attributes: () => `${nowhere()} survey="sipas-2026"`,
      act: (element) => until(() => inside(element, 'progress')),
    },
    'a shared screen': { attributes: () => `${nowhere()} kiosk` },
    'a survey that cannot be read': { attributes: () => `${nowhere()} survey='{"id": "x"'` },
  },
  'danvan-feedback-form': formStates,
};
