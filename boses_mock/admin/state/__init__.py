"""``/__admin/state`` and ``/__admin/snapshots``: what a world holds, told, kept and put back."""
