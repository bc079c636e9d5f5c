import { KpiBoard, SatisfactionForm } from '@danvan/elements/react';
import { useState } from 'react';
import { board } from './board';

export function App() {
  const [receipt, setReceipt] = useState<string | null>(null);
  const [opened, setOpened] = useState('');

  return (
    <main>
      <SatisfactionForm
        survey="quick"
        endpoint="/v1/responses"
        unit="01"
        onSent={(event) => setReceipt(event.receipt)}
      />
      {receipt && <p>Mã biên nhận: {receipt}</p>}
      <KpiBoard board={board} level={2} onEvidence={(event) => setOpened(event.card.label)} />
      {opened && <p>Đang xem căn cứ: {opened}</p>}
    </main>
  );
}
