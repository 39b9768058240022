import { Button } from "@/components/ui/buttons/button";
import { Dialog } from "@/components/ui/overlays/dialog";

type Props = {
  title: string;
  description: string;
  cancel: string;
  confirm: string;
  onClose: () => void;
  onConfirm: () => void;
};

export function ConfirmDialog({ title, description, cancel, confirm, onClose, onConfirm }: Props) {
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={title}
      description={description}
      footer={
        <>
          <Button onClick={onClose}>{cancel}</Button>
          <Button
            variant="danger"
            onClick={() => {
              onClose();
              onConfirm();
            }}
          >
            {confirm}
          </Button>
        </>
      }
    />
  );
}
