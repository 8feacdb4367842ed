"""The networks: ours and the published one, their cost and their stored weights."""
