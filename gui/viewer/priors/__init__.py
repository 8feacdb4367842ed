"""The patient's earlier films beside the one that is shown."""
