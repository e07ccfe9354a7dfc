// NewsroomSite: first file follows.
